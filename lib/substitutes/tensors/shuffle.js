/**
 * `tf.data.array(list).shuffle(size, seed).take(count).toArray()`, which is how danfo draws a sample:
 * the same seed gives the same sample as with TensorFlow.js.
 */

/** Stands in the window for an item after the last. */
const END = Symbol("end of the list");

/** A window of `size` items moves over the list; each draw takes one of the window at random. */
function* shuffled(list, size, seed) {
  // Loaded when a sample is first drawn.
  const { alea } = require("seedrandom");
  const seeds = alea(seed);
  const random = alea(String(seeds.int32() + seeds.int32()));
  const window = [];
  let next = 0;
  let ended = false;
  const fill = () => {
    while (window.length < size) window.push(next < list.length ? list[next++] : END);
  };
  fill();
  while (window.length > 0) {
    const chosen = Math.floor(random() * window.length);
    const item = window[chosen];
    const last = window.pop();
    if (chosen < window.length) window[chosen] = last;
    if (item === END) ended = true;
    else {
      fill();
      yield item;
      if (!ended) fill();
    }
  }
}

/** The few words of `tf.data` that danfo says. */
const dataset = (items) => ({
  shuffle: (size, seed) => dataset(() => shuffled([...items()], size, seed)),
  take: (count) =>
    dataset(function* taken() {
      let left = count;
      for (const item of items()) {
        if (left-- <= 0) return;
        yield item;
      }
    }),
  toArray: async () => [...items()],
});

const array = (list) => dataset(() => list);

module.exports = { array };
