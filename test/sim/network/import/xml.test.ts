import { describe, expect, it } from 'vitest';
import { Faults } from '../../../../sim/network/import/faults.ts';
import { readXml } from '../../../../sim/network/import/xml.ts';

function refused(text: string) {
  const faults = new Faults();
  expect(readXml(text, faults)).toBeNull();
  return faults.refusal().faults[0];
}

describe('XML', () => {
  it('gives elements, attributes and texts with their places', () => {
    const faults = new Faults();
    const text = `<?xml version="1.0"?><!-- <a> -->\n<r x='1 &lt; "2"'>t<b/><![CDATA[<&amp;>]]>&#x41;</r>`;
    const root = readXml(text, faults)?.root;
    expect(root).toMatchObject({ name: 'r', text: 't<&amp;>A', offset: text.indexOf('<r') });
    expect(root?.attribute('x')).toBe('1 < "2"');
    expect(root?.attribute('toString')).toBeNull();
    expect(root?.elements.map(({ name }) => name)).toEqual(['b']);
    expect(faults.any).toBe(false);
  });

  it('with entities that multiply is refused before it is parsed', () => {
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]>
      <lolz>&b;</lolz>`;
    expect(refused(bomb)).toMatchObject({ code: 'network-xml-doctype', line: 2, column: 1 });
    expect(refused('<a><!ENTITY b "c"></a>')).toMatchObject({ code: 'network-xml-doctype' });
  });

  it('of a hundred thousand levels is refused', () => {
    expect(refused('<a>'.repeat(100_000))).toMatchObject({ code: 'network-xml-deep' });
  });

  it('with a tag of a hundred thousand characters is refused', () => {
    expect(refused(`<a b="${'c'.repeat(100_000)}"/>`)).toMatchObject({ code: 'network-too-large' });
  });

  it('with more than a million elements is refused', () => {
    expect(refused(`<a>${'<b/>'.repeat(1_000_000)}</a>`)).toMatchObject({
      code: 'network-too-large',
      values: { what: 'elements' },
    });
  });

  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a/>text',
    '<a b=1/>',
    '<a b="1" b="2"/>',
    '<a b/>',
    '<a',
    '<a b="1',
    '<a><!-- </a>',
    '<a><![CDATA[ </a>',
    '<a><? </a>',
    '<__proto__/>',
    '<a constructor="1"/>',
    '<1/>',
    '< a/>',
    '<a>&</a>',
  ])('that is not well formed is refused: %j', (text) => {
    expect(refused(text)?.code).toBe('network-xml');
  });

  it.each(['&nope;', '&#0;', '&#x202e;', '&#xd800;', '&#1114112;', '&amp', '&#xfffe;'])(
    'with %s in an attribute has a fault',
    (entity) => {
      const faults = new Faults();
      readXml(`<a b="${entity}"/>`, faults)?.root.attribute('b');
      expect(faults.refusal().faults[0]?.code).toBe('network-xml-entity');
    },
  );
});
