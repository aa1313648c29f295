import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  arxivUrl,
  doiUrl,
  orcidCheckCharacter,
  orcidUrl,
  parseArxiv,
  parseDoi,
  parseOrcid,
  parseResearcherId,
  parseWorkId,
} from '../../src/core/index.ts';

/** The written form, or what is wrong. */
const researcherId = (input: string | null | undefined) => {
  const parsed = parseResearcherId(input);
  return parsed.ok ? parsed.id.text : parsed.fault;
};
const workId = (input: string | null | undefined) => {
  const parsed = parseWorkId(input);
  return parsed.ok ? parsed.id.text : parsed.fault;
};

describe('an ORCID iD', () => {
  it('ends in a check character, which may be X', () => {
    assert.equal(orcidCheckCharacter('000000021825009'), '7');
    assert.equal(orcidCheckCharacter('000000021694233'), 'X');
    assert.equal(orcidCheckCharacter('000000000000000'), '1');
  });

  it('is read in every form in which it is written', () => {
    for (const form of [
      '0000-0002-1825-0097',
      '0000000218250097',
      ' 0000-0002-1825-0097 ',
      'https://orcid.org/0000-0002-1825-0097',
      'http://www.orcid.org/0000-0002-1825-0097/',
    ]) {
      assert.equal(parseOrcid(form), '0000-0002-1825-0097', form);
    }
    assert.equal(parseOrcid('0000-0002-1694-233x'), '0000-0002-1694-233X');
  });

  it('is refused when any one digit of it is wrong', () => {
    const right = '0000-0002-1825-0097';
    for (const [index, character] of Array.from(right).entries()) {
      if (character === '-') continue;
      const wrong = `${right.slice(0, index)}${(Number(character) + 1) % 10}${right.slice(index + 1)}`;
      assert.equal(parseOrcid(wrong), null, wrong);
    }
  });

  it('is refused when two neighbouring digits are swapped', () => {
    assert.equal(parseOrcid('0000-0002-1852-0097'), null);
    assert.equal(parseOrcid('0000-0002-8125-0097'), null);
  });

  it('is refused in any other shape', () => {
    for (const form of [
      '',
      '0000-0002-1825-009',
      '0000-0002-1825-00977',
      '0000_0002_1825_0097',
      '000X-0002-1825-0097',
      'https://example.org/0000-0002-1825-0097',
    ]) {
      assert.equal(parseOrcid(form), null, form);
    }
  });

  it('has an address', () => {
    assert.equal(orcidUrl('0000-0002-1825-0097'), 'https://orcid.org/0000-0002-1825-0097');
  });
});

describe("a researcher's id", () => {
  it('is read with a scheme, as an address, or bare', () => {
    for (const form of [
      'orcid:0000-0002-1825-0097',
      'ORCID:0000000218250097',
      'orcid:https://orcid.org/0000-0002-1825-0097',
      'https://orcid.org/0000-0002-1825-0097',
      '0000-0002-1825-0097',
    ]) {
      assert.equal(researcherId(form), 'orcid:0000-0002-1825-0097', form);
    }
    for (const form of [
      'openalex:A5015201707',
      'openalex:a5015201707',
      'https://openalex.org/A5015201707',
      'https://openalex.org/authors/a5015201707',
      'https://api.openalex.org/people/A5015201707',
    ]) {
      assert.equal(researcherId(form), 'openalex:A5015201707', form);
    }
    assert.equal(researcherId('alec-radford'), 'alec-radford');
    assert.equal(researcherId('林-美玲'), '林-美玲');
  });

  it('carries its scheme and its value', () => {
    assert.deepEqual(parseResearcherId('openalex:A5015201707'), {
      ok: true,
      id: { scheme: 'openalex', value: 'A5015201707', text: 'openalex:A5015201707' },
    });
    assert.deepEqual(parseResearcherId('alec-radford'), {
      ok: true,
      id: { scheme: 'plain', value: 'alec-radford', text: 'alec-radford' },
    });
  });

  it('is told apart as missing, of a wrong checksum, or of no known shape', () => {
    for (const nothing of [null, undefined, '', '  '])
      assert.equal(researcherId(nothing), 'missing');
    for (const mistyped of ['0000-0002-1825-0098', 'orcid:0000000218250098']) {
      assert.equal(researcherId(mistyped), 'checksum', mistyped);
    }
    for (const other of [
      'orcid:alec',
      'openalex:W2741809807',
      'https://openalex.org/W2741809807',
      'https://example.org/people/1',
      '../admin',
      'a b',
      '<script>',
      'twitter:someone',
      'a'.repeat(201),
    ]) {
      assert.equal(researcherId(other), 'shape', other);
    }
  });
});

describe("a work's id", () => {
  it('is read as a DOI, an OpenAlex id, an arXiv id or a plain one', () => {
    for (const form of [
      'doi:10.7717/PeerJ.4375',
      '10.7717/peerj.4375',
      'https://doi.org/10.7717/peerj.4375',
      'http://dx.doi.org/10.7717/peerj.4375',
      'www.doi.org/10.7717/peerj.4375',
      'https://doi.org/10.7717%2Fpeerj.4375',
    ]) {
      assert.equal(workId(form), 'doi:10.7717/peerj.4375', form);
    }
    assert.equal(workId('https://openalex.org/works/w2741809807'), 'openalex:W2741809807');
    assert.equal(workId('arXiv:2005.14165v4'), 'arxiv:2005.14165');
    assert.equal(workId('https://arxiv.org/pdf/2005.14165v2.pdf'), 'arxiv:2005.14165');
    assert.equal(workId('arxiv-2009.01325'), 'arxiv-2009.01325');
  });

  it('is missing or of a wrong shape otherwise', () => {
    assert.equal(workId(' '), 'missing');
    for (const other of [
      'doi:10.12',
      'openalex:A5015201707',
      'arxiv:abc',
      'https://x.test/1',
      'a/b',
    ]) {
      assert.equal(workId(other), 'shape', other);
    }
  });

  it('keeps the strange DOIs of older works', () => {
    const sici = '10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2';
    assert.equal(parseDoi(sici.toUpperCase()), sici);
    assert.equal(
      doiUrl(sici),
      'https://doi.org/10.1002/(sici)1097-0258(19980815/30)17:15/16%3C1661::aid-sim968%3E3.0.co;2-2',
    );
  });

  it('takes a DOI’s own signs for what they are, in and out of an address', () => {
    assert.equal(parseDoi('https://doi.org/10.1000/456%23789%3Fa'), '10.1000/456#789?a');
    assert.equal(doiUrl('10.1000/456#789?a'), 'https://doi.org/10.1000/456%23789%3Fa');
    assert.equal(parseDoi('10.1000/100%25'), '10.1000/100%25');
    assert.equal(parseDoi('https://doi.org/10.1000/100%'), '10.1000/100%');
    assert.equal(doiUrl('10.1000/100%'), 'https://doi.org/10.1000/100%25');
    for (const none of ['10.1000/a\u0000b', '10.1000/\ud800', `10.1000/${'x'.repeat(401)}`]) {
      assert.equal(parseDoi(none), null);
    }
    assert.equal(doiUrl('10.1000/\ud800x'), 'https://doi.org/10.1000/x');
  });

  it('reads the arXiv ids of before 2007', () => {
    assert.equal(parseArxiv('quant-ph/0201082v1'), 'quant-ph/0201082');
    assert.equal(parseArxiv('math.GT/0309136'), 'math.GT/0309136');
    assert.equal(arxivUrl('quant-ph/0201082'), 'https://arxiv.org/abs/quant-ph/0201082');
    assert.equal(parseArxiv('quant-ph/02'), null);
  });
});
