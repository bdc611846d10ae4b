import { inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MyTrainerProfileService } from '@proxy/trainer-pool/trainers';
import { InlineErrors } from '@shared/errors/inline-errors';

export const PROFILE_FILES = '/api/app/my-trainer-profile';

/** One's own file in the pool. */
export function profileResource() {
  const service = inject(MyTrainerProfileService);
  const inline = inject(InlineErrors);
  return rxResource({ stream: () => inline.within(service.get()) });
}
