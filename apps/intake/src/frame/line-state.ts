import { createContext, useContext } from 'react'

/**
 * How it stands between this page and the server. `cut`: answers are kept on the device. `lost`: there is no line and
 * nothing may be kept here (a tablet of the clinic).
 */
export type LineState = 'still' | 'busy' | 'cut' | 'lost'

export const LineContext = createContext<LineState>('still')
export const useLine = (): LineState => useContext(LineContext)
