import { type RefObject, useEffect, useState } from 'react'

/** Whether an element has come near the window since it exists. What was drawn once stays. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (near) return
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setNear(true), {
      rootMargin: '800px',
    })
    observer.observe(element.current!)
    return () => observer.disconnect()
  }, [element, near])
  return near
}
