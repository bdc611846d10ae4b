import { inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { NominationService, NominationStatus } from '@proxy/trainer-pool/nominations';
import { InlineErrors } from '@shared/errors/inline-errors';
import { map } from 'rxjs';

const MOST_PER_BATCH = 200;

/** Who may be appointed, in the order in which they were nominated. */
export function approvedNominations() {
  const nominations = inject(NominationService);
  const inline = inject(InlineErrors);
  const query = {
    status: NominationStatus.Approved,
    sorting: 'creationTime asc',
    skipCount: 0,
    maxResultCount: MOST_PER_BATCH,
  };
  return rxResource({
    stream: () => inline.within(nominations.getList(query)).pipe(map(({ items }) => items ?? [])),
  });
}
