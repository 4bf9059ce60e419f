// Something that others want to hear of: `on` hears until what it gives back is called, `emit` tells all who hear.

export function emitter<Heard extends readonly unknown[] = []>() {
  type Listener = (...heard: Heard) => void;
  const listeners = new Set<Listener>();
  return {
    on: (listener: Listener): (() => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    emit: (...heard: Heard): void => {
      for (const listener of listeners) listener(...heard);
    },
  };
}
