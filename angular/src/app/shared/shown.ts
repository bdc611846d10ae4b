import { ResourceRef, Signal, computed } from '@angular/core';
import { ServerError, serverError } from './errors/server-error';

export interface Shown<T> {
  value: Signal<T | null>;
  failure: Signal<ServerError | null>;
}

/** What a page shows of a resource: its value, or why there is none, or that it is on its way. */
export const shown = <T>(resource: ResourceRef<T | undefined>): Shown<T> => ({
  value: computed(() => (resource.hasValue() ? (resource.value() as T) : null)),
  failure: computed(() => {
    const error = resource.error();
    return error ? serverError(error) : null;
  }),
});
