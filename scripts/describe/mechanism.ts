/** A mechanism in words, from its own declaration. */
import type { Mechanism } from '../../sim/index.ts';
import type { Terminal } from '../terminal.ts';
import type { Page } from './page.ts';
import { parameterLines } from './parameters.ts';

export function aboutMechanism(mechanism: Mechanism, terminal: Terminal): Page {
  const { say, language } = terminal;
  const { name, summary, equation, source, validated } = mechanism;
  const parameters = parameterLines(mechanism.parameters, terminal);
  return {
    title: say('describe-mechanism', { name }),
    lead: [summary[language], ...(validated ? [] : [say('describe-unvalidated')])],
    sections: [
      { title: say('describe-equation'), entries: [['', equation]] },
      { title: say('describe-source'), entries: [['', source]] },
      {
        title: say('describe-parameters'),
        entries: parameters.length > 0 ? parameters : [['', say('describe-no-parameters')]],
      },
    ],
  };
}
