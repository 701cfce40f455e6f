import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answered, folderOfFiles, refused } from './terminal.js'

const { folder, write } = folderOfFiles()

/** What is said of a file, after its name. */
const said = (file: string): readonly string[] =>
  refused(['assess', file]).map((line) => line.replace(`${file.replaceAll(/\p{Cc}+/gu, ' ')}: `, '… '))
const saidOf = (name: string, content: string | Uint8Array): readonly string[] => said(write(name, content))

const example = 'a kartlegging is one object, {"alder": 34, "alvorlighet": "moderat"}'

describe('a file that cannot be read', () => {
  const cannot = ['… cannot be read: name a file with a kartlegging, or - for standard input']

  test.each([
    ['that does not exist', () => join(folder, 'finnes-ikke.json')],
    ['in a folder that does not exist', () => join(folder, 'ingen', 'fil.json')],
    ['below a file', () => join(write('fil.json', '{}'), 'under.json')],
    ['with no name', () => ''],
    ['with a name that no file can have', () => 'kart\0legging.json'],
    ['with a name that is too long', () => 'x'.repeat(5000)],
  ])('%s', (_, file) => {
    expect(said(file())).toEqual(cannot)
  })

  test('with a line break in its name, in one line', () => {
    expect(refused(['assess', join(folder, 'finnes\nikke.json')])).toHaveLength(1)
  })

  // it can be opened, and the first read of it fails
  test.runIf(existsSync('/proc/self/mem'))('though it can be opened', () => {
    expect(said('/proc/self/mem')).toEqual(cannot)
  })

  test('because it is a folder', () => {
    expect(said(folder)).toEqual(['… is a folder: name a file with a kartlegging'])
  })
})

describe('a file that is no kartlegging', () => {
  test.each([
    ['an empty file', ''],
    ['white space', ' \n\t '],
    ['a text', 'alder: 34'],
    ['an object that does not end', '{"alder": 34'],
    ['a comma too many', '{"alder": 34,}'],
    ['single quotes', "{'alder': 34}"],
    ['a comment', '{"alder": 34} // Kari'],
    ['two objects', '{"alder": 34}{"alder": 35}'],
    ['NaN', '{"alder": NaN}'],
    ['a patient in clear', 'Kari Nordmann'],
    ['brackets that close too much', '{"alder": 34}]]'],
  ])('%s is not JSON', (name, content) => {
    expect(saidOf(`${name}.json`, content)).toEqual([`… is not JSON: ${example}`])
  })

  test('a list is told to be one', () => {
    expect(saidOf('list.json', '[{"alder": 34}]')).toEqual([`… is a list: ${example}`])
    expect(saidOf('empty-list.json', '[]')).toEqual([`… is a list: ${example}`])
  })

  test.each(['null', '34', '"alder"', 'true', '-0'])('%s is JSON, but no kartlegging', (content) => {
    expect(saidOf('value.json', content)).toEqual(['kartlegging: a kartlegging must be a plain object of facts'])
  })
})

describe('bytes that are no text', () => {
  test.each([
    ['a stray byte', [0x7b, 0xff, 0x7d]],
    ['half a letter at the end', [0x7b, 0x7d, 0xc3]],
    ['latin-1', [...Buffer.from('{"Alvorlighet": "bør"}', 'latin1')]],
    ['UTF-16', [0xff, 0xfe, ...Buffer.from('{}', 'utf16le')]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
  ])('%s', (name, bytes) => {
    expect(saidOf(`${name}.json`, Uint8Array.from(bytes))).toEqual(['… is not text in UTF-8'])
  })
})

describe('too much', () => {
  const tooLarge = ['… is too large: a kartlegging has at most 1000000 bytes']

  test('50 MB are never parsed', () => {
    expect(saidOf('50-mb.json', `{"alder": "${'x'.repeat(50_000_000)}"}`)).toEqual(tooLarge)
  })

  test('one byte more than a million is too large, a million is not', () => {
    const filled = (bytes: number): string => `{"alder": 34}${' '.repeat(bytes - 13)}`
    expect(saidOf('more.json', filled(1_000_001))).toEqual(tooLarge)
    expect(answered(['assess', write('just.json', filled(1_000_000))])).toContain('Mulige hovedforløp')
  })

  test.runIf(existsSync('/dev/zero'))('a device that never ends, ends', () => {
    expect(said('/dev/zero')).toEqual(tooLarge)
  })

  test('so does standard input', () => {
    expect(refused(['assess', '-'], new Uint8Array(1_000_001))).toEqual([tooLarge[0]!.replace('…', 'standard input:')])
  })

  const tooDeep = ['… is nested too deep: a kartlegging is one object of answers']

  test.each([
    ['lists', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['lists that never close', '['.repeat(10_000)],
    ['objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['half a million lists', '['.repeat(500_000)],
    ['lists in one answer', `{"tilstander": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
  ])('%s, 10 000 deep, are never parsed', (name, content) => {
    expect(saidOf(`deep ${name}.json`, content)).toEqual(tooDeep)
  })

  test('brackets in a text are not nesting', () => {
    const lines = saidOf('text.json', JSON.stringify({ alvorlighet: `${'['.repeat(100)}"\\${'{'.repeat(100)}` }))
    expect(lines).toEqual(['alvorlighet: `alvorlighet` must be one of mild, moderat, alvorlig'])
  })

  test('nesting that is only a little too deep is told as a wrong answer', () => {
    expect(saidOf('list in list.json', '{"tilstander": [["angst"]]}')[0]).toMatch(
      /^tilstander\.0: `tilstander` must be a list of /,
    )
  })
})

describe('standard input', () => {
  test('that cannot be read, as when it is a folder, is no fault of forlop', () => {
    const folderAsInput = () => {
      throw Object.assign(new Error('EISDIR: illegal operation on a directory, read'), { code: 'EISDIR' })
    }
    expect(refused(['assess', '-'], folderAsInput)).toEqual([expect.stringMatching(/^standard input: cannot be read/)])
  })

  test.each([
    ['', `standard input: is not JSON: ${example}`],
    ['[]', `standard input: is a list: ${example}`],
    ['null', 'kartlegging: a kartlegging must be a plain object of facts'],
  ])('%j is refused as a file is', (content, line) => {
    expect(refused(['assess', '-'], content)).toEqual([line])
  })
})

test('nothing that was read is ever repeated', () => {
  for (const content of [
    'Kari',
    '{"alder": Kari}',
    '["Kari"]',
    '"Kari"',
    '{"alder": "Kari"}',
    '{"Kari Nordmann": 1}',
  ]) {
    expect(saidOf('secret.json', content).join()).not.toContain('Kari')
  }
})
