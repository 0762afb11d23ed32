/**
 * Sets French text: the narrow space before ; ! ? % and inside « », the wide one before a colon.
 */
export const setFrench = (text: string): string =>
  text
    .replace(/ ([;!?%»])/g, '\u202f$1')
    .replace(/« /g, '«\u202f')
    .replace(/ :/g, '\u00a0:');
