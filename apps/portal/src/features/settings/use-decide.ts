import { useSettingChanged } from './use-setting-changed.ts'

/** Sends something to the server and asks for every setting again, also when it is refused because somebody was faster. */
export function useDecide<Input>(send: (input: Input) => Promise<unknown>): (input: Input) => Promise<unknown> {
  const changed = useSettingChanged()
  return async (input) => {
    try {
      return await send(input)
    } finally {
      await changed()
    }
  }
}
