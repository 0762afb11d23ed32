/** Whether the browser draws by WebGL; `?canvas=1` in the address says no, to see the other way. */
export function hasWebgl(): boolean {
  if (new URLSearchParams(location.search).get('canvas') === '1') return false;
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
