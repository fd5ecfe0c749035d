import type { Image } from '../_questions/article'

/** A plain image: its address never changes, so there is nothing to optimise on every request. */
export const Figure = ({ url, alt, caption, width, height }: Image) => (
  <figure>
    <img src={url} alt={alt} width={width ?? undefined} height={height ?? undefined} />
    {caption && <figcaption>{caption}</figcaption>}
  </figure>
)
