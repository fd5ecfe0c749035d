/** The text of a body, or null as soon as it is longer than `limit` bytes, whatever its headers promise. */
export async function textUpTo(limit: number, body: ReadableStream<Uint8Array>): Promise<string | null> {
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.byteLength
    if (length > limit) {
      await reader.cancel()
      return null
    }
    chunks.push(read.value)
  }
  return Buffer.concat(chunks).toString()
}
