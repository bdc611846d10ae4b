import { ConfigStateService, LocalizationService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import {
  CertificateAct,
  CertificateService,
  DecisionInput,
} from '@proxy/certification/certificates';
import { ActField, ActValues } from '@shared/act-dialog/act-dialog.service';
import { firstValueFrom } from 'rxjs';
import { today } from './today';

interface What {
  reason?: 'required' | 'optional';
  /** Offers whoever may decide this; without it, the caller decides. */
  decider?: CertificateAct;
  basis?: string;
}

/** What every act on certificates asks for: basis, day, document, who decided, why. */
@Injectable({ providedIn: 'root' })
export class Decisions {
  private readonly service = inject(CertificateService);
  private readonly config = inject(ConfigStateService);
  private readonly words = inject(LocalizationService);

  async fields({ reason, decider, basis = 'Basis' }: What): Promise<ActField[]> {
    return [
      {
        key: 'legalBasis',
        label: 'Certification::DisplayName:LegalBasis',
        required: true,
        maxLength: 500,
        value: this.words.instant(`Certification::Act:${basis}`),
      },
      {
        key: 'decidedOn',
        label: 'Certification::DisplayName:DecidedOn',
        kind: 'date',
        required: true,
        value: today(),
      },
      {
        key: 'documentNumber',
        label: 'Certification::DisplayName:DocumentNumber',
        required: true,
        maxLength: 64,
      },
      ...(decider ? await this.deciderField(decider) : []),
      ...(reason
        ? [
            {
              key: 'reason',
              label: 'Certification::DisplayName:Reason',
              kind: 'long-text' as const,
              required: reason === 'required',
              maxLength: 500,
            },
          ]
        : []),
    ];
  }

  private async deciderField(act: CertificateAct): Promise<ActField[]> {
    const { items = [] } = await firstValueFrom(this.service.getDeciders(act));
    const own = (this.config.getOne('currentUser') as { id?: string }).id;
    const first = items.find(({ id }) => id === own) ?? (items.length === 1 ? items[0] : undefined);
    return [
      {
        key: 'deciderId',
        label: 'Certification::Act:Decider',
        kind: 'select',
        required: true,
        value: first?.id ?? '',
        options: items.map(({ id = '', name = '' }) => ({ value: id, label: name })),
      },
    ];
  }
}

export const decisionOf = (values: ActValues): DecisionInput => ({
  legalBasis: values['legalBasis'] ?? '',
  decidedOn: values['decidedOn'] ?? null,
  documentNumber: values['documentNumber'] ?? '',
  reason: values['reason'] ?? '',
  deciderId: values['deciderId'] || null,
});
