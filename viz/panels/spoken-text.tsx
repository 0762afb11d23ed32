/** A line for those who hear the page: said once the cursor stands still. */
import { useEffect, useState } from 'preact/hooks';

const STILL = 600;

export function SpokenText({ now }: { now: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(now), STILL);
    return () => clearTimeout(timer);
  }, [now]);
  return (
    <p class="spoken" aria-live="polite">
      {said}
    </p>
  );
}
