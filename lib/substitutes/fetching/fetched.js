/** What `fetch` gives. @throws {Error} that names the address and what is wrong, not "fetch failed". */
exports.fetched = async function fetched(url, options) {
  try {
    return await fetch(url, options);
  } catch (error) {
    const why = error.cause?.message || error.cause?.code || error.message;
    throw new Error(`cannot read ${url}: ${why}`, { cause: error });
  }
};
