import type { ArgumentProblem } from './read-arguments.ts'
import type { FileProblem } from './read-file-text.ts'

export const USAGE = 'npm run --silent case -- FILE [--lang en|ja] [--format markdown|json|html]'

/** A path or an option as part of one line. */
const shown = (text: string): string => text.toWellFormed().replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')

export function argumentLine(problem: ArgumentProblem): string {
  switch (problem.code) {
    case 'noFile':
      return `a case file is needed: ${USAGE}`
    case 'severalFiles':
      return `${shown(problem.file)}: one case file at a time: ${USAGE}`
    case 'unknownOption':
      return `${shown(problem.option)}: there is no such option: ${USAGE}`
    case 'optionTwice':
      return `${problem.option}: this option comes twice`
    case 'unknownValue':
      return problem.value === null
        ? `${problem.option}: one of ${problem.allowed.join(', ')} is needed`
        : `${problem.option}: ${shown(problem.value)} is not one of ${problem.allowed.join(', ')}`
  }
}

/** What is wrong with the file as a whole, said of the file. */
export const aboutFile = (file: string, sentence: string): string => `${shown(file)}: ${sentence}`

export function fileLine(file: string, problem: FileProblem): string {
  return aboutFile(file, fileSentence(problem))
}

function fileSentence(problem: FileProblem): string {
  switch (problem.code) {
    case 'noSuchFile':
      return 'there is no such file'
    case 'notAFile':
      return 'this is not a file'
    case 'fileTooLarge':
      return `${problem.bytes} bytes are too many for a case file; at most ${problem.mostBytes} are read`
    case 'notReadable':
      return 'this file may not be read'
    case 'notUtf8':
      return 'this is not text in UTF-8'
  }
}
