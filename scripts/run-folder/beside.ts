/**
 * Folders beside a target that a process needs for a moment: where it writes, and where a folder
 * that is replaced waits. They are hidden and named after the process, so that those which a
 * killed process left can be told and tidied up.
 */
import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Disk } from './disk.ts';

const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** Hidden, in the same folder as the target, and of this process alone. */
export const besideName = (target: string, what: 'part' | 'old'): string =>
  join(dirname(target), `.${basename(target)}.${machine}-${process.pid}.${what}`);

/** Names that `besideName` gives: whose folder, which process, what for. */
const BESIDE = /^\.(.+)\.([0-9a-f]{8})-(\d+)\.(part|old)$/;

/**
 * Tidies up after processes of this machine that were killed: removes what they had half written
 * in this place, and puts back the folder if they had moved it aside and not replaced it yet.
 */
export function clearAway(target: string, disk: Disk): void {
  const parent = dirname(target);
  if (!disk.exists(parent)) {
    return;
  }
  for (const name of disk.list(parent)) {
    const [, owner, where, pid, what] = BESIDE.exec(name) ?? [];
    if (where !== machine || isAlive(Number(pid))) {
      continue;
    }
    const left = join(parent, name);
    if (what === 'part') {
      disk.remove(left);
    } else if (owner === basename(target)) {
      if (disk.exists(target)) {
        disk.remove(left);
      } else {
        disk.rename(left, target);
      }
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
