# Writes reference.tsv: what R makes of the measures, to hold ours against.
# Run with `Rscript reference.R` in this folder; made with R 4.2.2, base packages only.
# Methods of packages that base R lacks are written out here from their published formulae:
# Byar's limits (PHEindicatormethods), the central p-value (rateratio.test), Newcombe's difference.
options(digits = 17)
rows <- list()
number <- function(x) ifelse(is.finite(x), sprintf("%.17g", x), "undefined")
list_of <- function(x) paste0("[", paste(sprintf("%.17g", x), collapse = ","), "]")
add <- function(measure, args, fields, r) {
  for (field in names(fields)) {
    rows[[length(rows) + 1]] <<- data.frame(
      measure, args, field, expected = number(fields[[field]]), r)
  }
}
limits <- function(ci) c(lower = ci[1], upper = ci[2])
level <- function(l) if (l == 0.95) "" else sprintf(',{"level":%s}', l)

counts <- c(0, 1, 2, 5, 9, 10, 35, 137, 1264, 23097, 1e6)
levels <- c(0.95, 0.9, 0.99, 0.998)
for (x in counts) for (l in if (x %in% c(10, 1e6)) levels else 0.95) {
  add("poissonInterval", sprintf("[%d%s]", x, level(l)), limits(poisson.test(x, conf.level = l)$conf.int),
      sprintf("poisson.test(%d, conf.level = %s)", x, l))
}
byar <- function(x, l = 0.95) {
  z <- qnorm(l + (1 - l) / 2)
  c(lower = if (x == 0) 0 else x * (1 - 1 / (9 * x) - z / (3 * sqrt(x)))^3,
    upper = (x + 1) * (1 - 1 / (9 * (x + 1)) + z / (3 * sqrt(x + 1)))^3)
}
for (x in c(0, 10, 65, 286, 1e6)) {
  add("poissonInterval", sprintf('[%d,{"method":"byar"}]', x), byar(x), "Breslow and Day (1987), 69")
}
add("rate", "[137,24.19893]", c(value = 137 / 24.19893, limits(poisson.test(137, 24.19893)$conf.int)),
    "poisson.test(137, 24.19893)")
for (x in c(0, 4, 9, 10, 286)) {
  ci <- if (x < 10) limits(poisson.test(x)$conf.int) else byar(x)
  add("rate", sprintf('[%d,250000,{"per":100000,"method":"phe"}]', x),
      c(value = x, ci) / 250000 * 1e5, "phe_rate of PHEindicatormethods: exact below 10, Byar from 10")
}
for (x in c(0, 1, 286, 23097)) for (d in c(365, 366)) {
  ci <- limits(poisson.test(x, d)$conf.int)
  add("perDay", sprintf("[%d,%d]", x, d), c(value = x / d, ci), sprintf("poisson.test(%d, %d)", x, d))
  add("minutesBetween", sprintf("[%d,%d]", x, d),
      c(value = 1440 * d / x, lower = 1440 / ci[["upper"]], upper = 1440 / ci[["lower"]]),
      sprintf("1440 / poisson.test(%d, %d)$conf.int", x, d))
}

shares <- list(c(0, 20), c(20, 20), c(1, 29), c(15, 148), c(81, 263), c(682, 925), c(4973, 23097),
               c(19790, 23008), c(3, 1e7), c(999999, 1e6), c(2e5, 39e4))
for (s in shares) {
  x <- s[1]; n <- s[2]
  for (l in c(0.95, 0.99)) {
    wilson <- limits(prop.test(x, n, correct = FALSE, conf.level = l)$conf.int)
    exact <- limits(binom.test(x, n, conf.level = l)$conf.int)
    add("proportion", sprintf("[%d,%d%s]", x, n, level(l)), c(value = x / n, wilson),
        sprintf("prop.test(%d, %d, correct = FALSE, conf.level = %s)", x, n, l))
    add("proportion", sprintf('[%d,%d,{"level":%s,"method":"exact"}]', x, n, l), exact,
        sprintf("binom.test(%d, %d, conf.level = %s)", x, n, l))
  }
  wilson <- limits(prop.test(x, n, correct = FALSE)$conf.int)
  add("oneIn", sprintf("[%d,%d]", x, n),
      c(value = n / x, lower = 1 / wilson[["upper"]], upper = 1 / wilson[["lower"]]),
      sprintf("1 / prop.test(%d, %d, correct = FALSE)$conf.int", x, n))
}

# p-value of rateratio.test 1.1: twice the smaller one-sided binomial p-value, at most 1.
ratio <- function(x, a, y, b, l = 0.95) {
  ci <- binom.test(x, x + y, conf.level = l)$conf.int
  p <- a / (a + b)
  # the odds as binom.test has them, the upper one without cancellation near 1
  top <- qbeta((1 - l) / 2, y, x + 1)
  c(value = (x / a) / (y / b), lower = ci[1] / (1 - ci[1]) * b / a,
    upper = if (y == 0) Inf else (1 - top) / top * b / a,
    pValue = min(1, 2 * min(pbinom(x, x + y, p), pbinom(x - 1, x + y, p, lower.tail = FALSE))))
}
pairs <- list(c(11, 800, 21, 3011), c(2, 17877, 9, 16660), c(0, 1, 5, 1), c(5, 1, 0, 1), c(7, 1, 7, 1),
              c(1, 1, 400, 1), c(20000, 1, 18000, 1), c(2e5, 1, 19e4, 1), c(1e6, 365, 1001000, 366),
              c(73260, 366, 64667, 365))
for (q in pairs) for (l in c(0.95, 0.99)) {
  add("rateRatio", sprintf('[{"count":%d,"exposure":%d},{"count":%d,"exposure":%d}%s]',
                           q[1], q[2], q[3], q[4], level(l)),
      ratio(q[1], q[2], q[3], q[4], l),
      sprintf("rateratio.test(c(%d, %d), c(%d, %d), conf.level = %s)", q[1], q[3], q[2], q[4], l))
}
changes <- list(c(17186, 365, 18915, 365), c(23097, 365, 18915, 366), c(64667, 365, 73260, 366),
                c(286, 365, 0, 365), c(0, 365, 4, 365), c(3, 365, 5, 183), c(45456, 365, 45456, 366))
for (q in changes) {
  r <- ratio(q[3], q[4], q[1], q[2])
  add("percentChange", sprintf('[{"count":%d,"days":%d},{"count":%d,"days":%d}]', q[1], q[2], q[3], q[4]),
      c(value = (q[3] * q[2] - q[1] * q[4]) / (q[1] * q[4]) * 100, counts = (q[3] - q[1]) / q[1] * 100,
        lower = (r[["lower"]] - 1) * 100, upper = (r[["upper"]] - 1) * 100, pValue = r[["pValue"]]),
      sprintf("rateratio.test(c(%d, %d), c(%d, %d)), less 1, in per cent", q[3], q[1], q[4], q[2]))
}
for (s in list(c(19790, 3218), c(286, 35), c(0, 7), c(12, 0), c(35, 35), c(2e5, 19e4))) {
  r <- ratio(s[1], 1, s[2], 1)
  add("sexRatio", sprintf("[%d,%d]", s[1], s[2]), c(r[1:3], girlsShare = s[1] / sum(s)),
      sprintf("binom.test(%d, %d): p / (1 - p)", s[1], sum(s)))
}
for (g in list(c(100, 400, 2), c(45456, 73260, 5), c(20758, 23097, 3), c(400, 0, 2), c(0, 400, 2))) {
  r <- ratio(g[2], 1, g[1], 1)
  add("compoundGrowth", sprintf("[%d,%d,%d]", g[1], g[2], g[3]), (r[1:3]^(1 / g[3]) - 1) * 100,
      "rate ratio and its limits to the power of 1 / years")
}

# Newcombe (1998), method 10, from Wilson limits of each share.
newcombe <- function(x1, n1, x2, n2) {
  p1 <- x1 / n1; p2 <- x2 / n2
  a <- prop.test(x1, n1, correct = FALSE)$conf.int; b <- prop.test(x2, n2, correct = FALSE)$conf.int
  c(value = p1 - p2, lower = p1 - p2 - sqrt((p1 - a[1])^2 + (b[2] - p2)^2),
    upper = p1 - p2 + sqrt((a[2] - p1)^2 + (p2 - b[1])^2),
    pValue = suppressWarnings(prop.test(c(x1, x2), c(n1, n2), correct = FALSE)$p.value))
}
for (q in list(c(56, 70, 48, 80), c(9, 10, 3, 10), c(5, 56, 0, 29), c(0, 10, 0, 20), c(10, 10, 0, 10),
               c(4973, 19792, 5100, 21000), c(19790, 23008, 15000, 18000))) {
  add("twoProportions", sprintf("[%d,%d,%d,%d]", q[1], q[2], q[3], q[4]),
      newcombe(q[1], q[2], q[3], q[4]), sprintf("Newcombe method 10; prop.test(c(%d, %d), c(%d, %d), correct = FALSE)",
                                                q[1], q[3], q[2], q[4]))
}
trends <- list(list(c(83, 90, 129, 70), c(86, 93, 136, 82)), list(c(4984, 5000, 4973), c(20758, 21618, 23097)),
               list(c(0, 1, 5, 9), c(40, 38, 41, 35)))
for (t in trends) {
  test <- suppressWarnings(prop.trend.test(t[[1]], t[[2]]))
  add("proportionTrend", sprintf("[%s,%s]", list_of(t[[1]]), list_of(t[[2]])),
      c(chiSquared = unname(test$statistic), pValue = test$p.value,
        slope = unname(coef(lm(t[[1]] / t[[2]] ~ seq_along(t[[1]]), weights = t[[2]]))[2])),
      "prop.trend.test; slope by lm, weighted by the wholes")
}
scored <- prop.trend.test(trends[[1]][[1]], trends[[1]][[2]], c(1, 2, 4, 8))
add("proportionTrend", '[[83,90,129,70],[86,93,136,82],{"scores":[1,2,4,8]}]',
    c(chiSquared = unname(scored$statistic), pValue = scored$p.value), "prop.trend.test(…, c(1, 2, 4, 8))")

# Fitted beyond glm's default of 1e-8, which stops before the last digits are settled.
fit <- function(y, times = seq_along(y) - 1, exposure = rep(1, length(y)), options = "") {
  tight <- glm.control(epsilon = 1e-15, maxit = 100)
  m <- suppressWarnings(glm(y ~ times + offset(log(exposure)), family = poisson, control = tight))
  # The score statistic written out: anova(test = "Rao") gives the same to glm's own precision.
  e <- sum(y) * exposure / sum(exposure)
  chi <- sum((y - e) * times)^2 / (sum(e * times^2) - sum(e * times)^2 / sum(e))
  stopifnot(abs(suppressWarnings(anova(m, test = "Rao"))$Rao[2] - chi) < 1e-6 * (1 + chi))
  s <- coef(m)[["times"]]
  add("trend", sprintf("[%s%s]", list_of(y), options),
      c(slope = s, percentPerStep = expm1(s) * 100, slopeSE = sqrt(vcov(m)["times", "times"]),
        scoreChiSquared = chi, pValue = pchisq(chi, 1, lower.tail = FALSE),
        dispersion = if (length(y) > 2) sum(residuals(m, "pearson")^2) / (length(y) - 2) else NaN),
      'glm(y ~ times + offset(log(exposure)), poisson); anova(test = "Rao"); Pearson chi-squared / df')
}
fit(c(20758, 21618, 23097))
fit(c(3, 7, 4, 9, 12, 10))
fit(c(40, 55))
fit(c(45456, 47008, 55507, 64667, 76204, 73260), times = c(2014, 2015, 2016, 2017, 2018, 2019),
    options = ',{"times":[2014,2015,2016,2017,2018,2019]}')
fit(c(120, 100, 160, 210), times = c(0, 1, 3, 4), exposure = c(365, 366, 365, 184),
    options = ',{"times":[0,1,3,4],"exposure":[365,366,365,184]}')
fit(c(1e6, 1001000, 1003000, 998000))

for (x in list(c(4, 9, 1, 7, 3, 8, 6, 20), c(2, 3, 5, 7, 11), c(5.5), c(10, 20, 40), c(3, 1, 4, 1, 5, 9, 2))) {
  q <- quantile(x, names = FALSE)
  add("spread", sprintf("[%s]", list_of(x)),
      c(least = q[1], lowerQuartile = q[2], median = q[3], upperQuartile = q[4], greatest = q[5]), "quantile(x)")
}
for (y in c(1899, 1903, 1907, 1911, 1998, 1999, 2007, 2010, 2011, 2015, 2019, 2022, 2099)) {
  days <- as.integer(as.Date(sprintf("%d-03-31", y + 1)) - as.Date(sprintf("%d-04-01", y))) + 1
  add("financialYear", sprintf('["%d/%02d"]', y, (y + 1) %% 100), c(days = days), "difference of two as.Date, plus 1")
}
# Overdispersion as in Spiegelhalter (2005), written out from its appendix. The 17 forces for which
# totals of 2015/16 and 2016/17 were printed, as data/figures.csv has them: before, after.
before <- c(2448, 604, 1449, 514, 1496, 1040, 1498, 422, 381, 556, 3210, 1572, 1151, 1802, 1092, 1569, 738)
after <- c(2440, 773, 1531, 400, 1694, 1483, 1885, 354, 504, 570, 3041, 1974, 1325, 2132, 1308, 1786, 663)
spiegelhalter <- function(count, size, model, part = 0.1) {
  target <- sum(count) / sum(size)
  unit <- if (model == "binomial") target * (1 - target) else target
  z <- (count / size - target) / sqrt(unit / size)
  q <- quantile(z, c(part, 1 - part), names = FALSE)
  phi <- mean(pmin(pmax(z, q[1]), q[2])^2)
  w <- size / unit
  k <- length(z)
  list(target = target, pearson = sum(z^2) / (k - 1), phi = phi, model = model, unit = unit,
       tauSquared = max(0, (k * phi - (k - 1)) / (sum(w) - sum(w^2) / sum(w))))
}
places_of <- function(count, size) paste0("[", paste(sprintf('{"count":%d,"size":%d}', count, size), collapse = ","), "]")
children <- c(300000, 150000, 300000, 120000, 310000)
for (s in list(list(after, before + after, "binomial"), list(c(30, 45, 60), rep(100, 3), "binomial"),
               list(c(900, 1300, 800, 610, 700), children, "poisson"))) {
  d <- spiegelhalter(s[[1]], s[[2]], s[[3]])
  add("dispersion", sprintf('[%s,{"model":"%s"}]', places_of(s[[1]], s[[2]]), s[[3]]),
      d[c("target", "pearson", "phi", "tauSquared")], "Spiegelhalter (2005), A.1 and A.2, winsorised at 10%")
  for (n in c(800, 5000)) for (l in c(0.95, 0.998)) for (how in c("none", "multiplicative", "additive")) {
    v <- d$unit / n
    v <- switch(how, none = v, multiplicative = v * max(1, d$phi), additive = v + d$tauSquared)
    reach <- qnorm(1 - (1 - l) / 2) * sqrt(v)
    add("funnelLimits",
        sprintf('[%d,{"target":%.17g,"phi":%.17g,"tauSquared":%.17g,"model":"%s"},{"level":%s,"overdispersion":"%s"}]',
                n, d$target, d$phi, d$tauSquared, d$model, l, how),
        c(lower = max(0, d$target - reach), upper = min(if (d$model == "binomial") 1 else Inf, d$target + reach)),
        "target plus and minus qnorm times the root of the variance")
  }
}
changed <- mapply(function(b, a) ratio(a, 365, b, 366)[["pValue"]], before, after)
for (p in list(c(0.01, 0.04, 0.03), c(0.2, 0.9, 0.8, 1e-12), changed)) {
  adjusted <- p.adjust(p, "holm")
  names(adjusted) <- seq_along(p) - 1
  add("holm", sprintf("[%s]", list_of(p)), as.list(adjusted), 'p.adjust(p, "holm")')
}
table <- do.call(rbind, rows)
writeLines(c("measure\targuments\tfield\texpected\tby", do.call(paste, c(table, sep = "\t"))), "reference.tsv")
