import { Injectable, inject } from '@angular/core';
import { NominationDto, NominationService } from '@proxy/trainer-pool/nominations';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { actTexts, reasonField } from '@shared/act-dialog/act-words';

const TEXT = 'TrainerPool::Noms:';
const REASON = reasonField('TrainerPool::DisplayName:Reason');

/** What the bureau decides about a nomination. */
@Injectable({ providedIn: 'root' })
export class NominationActs {
  private readonly service = inject(NominationService);
  private readonly dialog = inject(ActDialog);

  approve(nomination: NominationDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Approve', nomination),
      run: () => this.service.approve(nomination.id ?? ''),
    });
  }

  return(nomination: NominationDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Return', nomination),
      fields: [REASON],
      run: ({ reason = '' }) => this.service.return(nomination.id ?? '', { reason }),
    });
  }

  refuse(nomination: NominationDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Refuse', nomination),
      danger: true,
      fields: [REASON],
      run: ({ reason = '' }) => this.service.refuse(nomination.id ?? '', { reason }),
    });
  }
}

const texts = (act: string, { personName, organizationUnitName }: NominationDto) => ({
  ...actTexts(`${TEXT}${act}`),
  undo: `${TEXT}${act}.Undo`,
  whom: [personName, organizationUnitName].filter(Boolean).join(' · '),
});
