/**
 * Version of the engine in manifests and run keys: the version of the package that last changed
 * results. A change of the package that leaves every run as it was leaves this number as it is.
 */
export const ENGINE_VERSION = '0.2.0';
