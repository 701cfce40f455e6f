import { readJson } from './read-json.js'

/** Reads a kartlegging: an object of answers, two levels, or three where an answer says why it is absent. */
export const readKartlegging = (file: string, stdin: () => Uint8Array): unknown =>
  readJson(file, stdin, {
    name: 'a kartlegging',
    shape: 'one object of answers',
    example: 'one object, {"alder": 34, "alvorlighet": "moderat"}',
    maxDepth: 8,
  })
