import { Injectable, inject } from '@angular/core';
import { TrainerDto, TrainerService } from '@proxy/trainer-pool/trainers';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { actTexts, reasonField } from '@shared/act-dialog/act-words';

const TEXT = 'TrainerPool::Pool:';
const REASON = reasonField('TrainerPool::DisplayName:Reason');

/** What the bureau decides about somebody who was appointed; each keeps its reason. */
@Injectable({ providedIn: 'root' })
export class TrainerActs {
  private readonly service = inject(TrainerService);
  private readonly dialog = inject(ActDialog);

  suspend(trainer: TrainerDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Suspend', trainer),
      fields: [REASON],
      run: ({ reason = '' }) => this.service.suspend(trainer.id ?? '', { reason }),
    });
  }

  resume(trainer: TrainerDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Resume', trainer),
      fields: [REASON],
      run: ({ reason = '' }) => this.service.resume(trainer.id ?? '', { reason }),
    });
  }

  retire(trainer: TrainerDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Retire', trainer),
      danger: true,
      fields: [REASON],
      run: ({ reason = '' }) => this.service.retire(trainer.id ?? '', { reason }),
    });
  }

  extend(trainer: TrainerDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Extend', trainer),
      fields: [
        {
          key: 'termEnd',
          label: 'TrainerPool::DisplayName:TermEnd',
          kind: 'date',
          required: true,
          value: trainer.termEnd,
        },
        REASON,
      ],
      run: ({ termEnd, reason = '' }) => this.service.extend(trainer.id ?? '', { termEnd, reason }),
    });
  }
}

const texts = (act: string, { name, organizationUnitName }: TrainerDto) => ({
  ...actTexts(`${TEXT}${act}`),
  undo: `${TEXT}${act}.Undo`,
  whom: [name, organizationUnitName].filter(Boolean).join(' · '),
});
