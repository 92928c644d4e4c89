/** What the bars of an interval are and are not; it stands beneath each chart that draws them. */
export const INTERVAL_NOTE =
  "Bars: 95% interval, if each offence came by itself. One case can hold many offences, so that the " +
  "bars are too narrow, and they say nothing of recording or of forces that gave no figures.";
