import { Injectable, inject } from '@angular/core';
import {
  IssuingBatchDto,
  IssuingBatchService,
  IssuingOutcomeDto,
} from '@proxy/certification/certificates';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { actTexts } from '@shared/act-dialog/act-words';
import { FileDownload } from '@shared/file-download.service';
import { today } from '../../today';

const TEXT = 'Certification::Issuing:';
const texts = (act: string) => actTexts(`${TEXT}${act}`);

@Injectable({ providedIn: 'root' })
export class BatchActs {
  private readonly service = inject(IssuingBatchService);
  private readonly dialog = inject(ActDialog);
  private readonly download = inject(FileDownload);

  /** Whole identity numbers leave the house: why is kept. */
  export({ id = '', documentNumber = '' }: IssuingBatchDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Export'),
      whom: documentNumber,
      fields: [
        {
          key: 'reason',
          label: 'Certification::DisplayName:Reason',
          required: true,
          maxLength: 500,
        },
      ],
      run: ({ reason = '' }) =>
        this.download.post(`/api/app/issuing-batch/${id}/export`, { reason }),
    });
  }

  issue({ id = '', documentNumber }: IssuingBatchDto): Promise<IssuingOutcomeDto | undefined> {
    return this.dialog.open({
      ...texts('Issue'),
      whom: documentNumber,
      undo: `${TEXT}Issue.Undo`,
      fields: [
        {
          key: 'issuedOn',
          label: 'Certification::DisplayName:IssuedOn',
          kind: 'date',
          required: true,
          value: today(),
        },
      ],
      run: ({ issuedOn = '' }) => this.service.issue(id, { issuedOn }),
    });
  }
}
