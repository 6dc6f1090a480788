import type { Refusal } from './refusal.ts'

export interface FileToSend {
  readonly id: string
  readonly episodeId: string
  readonly description: string
  readonly file: File
}

/** Where a file of a patient is found; as a picture only where it is one. */
export const fileAddress = (id: string): string => `/files/attachments/${id}`
export const pictureAddress = (id: string): string => `/files/attachments/${id}/picture`

/** Why a file was not taken, in the shape in which everything else is refused. */
export class FileRefused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string'

function refusalIn(text: string): Refusal {
  try {
    const { error } = JSON.parse(text)
    return isRefusal(error?.data?.refusal) ? error.data.refusal : { code: 'internal' }
  } catch {
    return { code: 'internal' }
  }
}

/** The bytes as they are, told about in a header: `fetch` says nothing of how far they have come. */
export function sendFile({ file, ...told }: FileToSend, onProgress: (share: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/files/attachments')
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.setRequestHeader('X-File', encodeURIComponent(JSON.stringify({ ...told, name: file.name })))
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onerror = () => reject(new FileRefused({ code: 'unreachable' }))
    request.onload = () => (request.status === 201 ? resolve() : reject(new FileRefused(refusalIn(request.responseText))))
    request.send(file)
  })
}
