/** Settings in one line: `generator ring, agents 10`. */
export const settingsText = (settings: Readonly<Record<string, unknown>>): string =>
  Object.entries(settings)
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name} ${Array.isArray(value) ? value.join('+') : value}`)
    .join(', ');
