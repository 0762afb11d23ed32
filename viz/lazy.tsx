/** Views that are fetched when they are first shown: the first picture does not wait for them. */
import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component that shows nothing until it is there. */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => VNode | null {
  let wanted: Promise<ComponentType<Props>> | null = null;
  let ready: ComponentType<Props> | null = null;
  return function Lazy(props: Props) {
    const [, setReady] = useState(ready !== null);
    useEffect(() => {
      let shown = true;
      wanted ??= load();
      void wanted.then((component) => {
        ready = component;
        if (shown) setReady(true);
      });
      return () => {
        shown = false;
      };
    }, []);
    const Shown = ready;
    return Shown === null ? null : <Shown {...props} />;
  };
}
