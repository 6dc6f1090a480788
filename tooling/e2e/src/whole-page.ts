import type { Page } from 'playwright-core'

/**
 * A picture of the page from top to bottom. The window grows to its height: a picture that reaches beyond the window is
 * drawn through one of 1 px, and figures that fit themselves to their place may be caught in between.
 */
export async function wholePage(page: Page, path: string): Promise<void> {
  const window = page.viewportSize()
  const height: unknown = await page.evaluate('document.documentElement.scrollHeight')
  if (window && typeof height === 'number' && height > window.height) await page.setViewportSize({ width: window.width, height })
  await page.screenshot({ path })
  if (window) await page.setViewportSize(window)
}
