/** A difference with its sign: "−3", "0", "+2" (a true minus, so that it is not read as a dash). */
export function signed(difference: number): string {
  if (difference === 0) return '0'
  return difference < 0 ? `−${Math.abs(difference)}` : `+${difference}`
}
