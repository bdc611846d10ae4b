import { LocalizationService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import { QuestionKind } from '@proxy/training-exams/questions';
import { RegradeDto, RegradeKind, RegradeService } from '@proxy/training-exams/regrading';
import { QuestionStatisticDto } from '@proxy/training-exams/results';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { actTexts, reasonField } from '@shared/act-dialog/act-words';
import { keyFields, typedKey } from './new-key';
import { regradeKindName } from './regrade-words';

const TEXT = 'TrainingExams::Regrades:';
const REASON = reasonField('TrainingExams::DisplayName:Reason');
const STEM_SHOWN = 60;

/** What can be done about a faulty key: each asks first and says what follows. */
@Injectable({ providedIn: 'root' })
export class RegradeActs {
  private readonly service = inject(RegradeService);
  private readonly dialog = inject(ActDialog);
  private readonly words = inject(LocalizationService);

  propose(item: QuestionStatisticDto): Promise<RegradeDto | undefined> {
    const kinds =
      item.kind === QuestionKind.ShortAnswer
        ? [RegradeKind.FullPoints]
        : [RegradeKind.NewKey, RegradeKind.FullPoints];
    return this.dialog.open({
      ...texts('Propose'),
      whom: this.named(item.ordinal, item.stem),
      undo: `${TEXT}Propose.Undo`,
      fields: [
        {
          key: 'kind',
          label: `${TEXT}Kind`,
          kind: 'select',
          required: true,
          value: `${kinds[0]}`,
          options: kinds.map(kind => ({ value: `${kind}`, label: regradeKindName(kind) })),
        },
        ...keyFields(item, number => this.words.instant(`${TEXT}BlankNth`, number)),
        REASON,
      ],
      run: values => {
        const kind: RegradeKind = Number(values['kind']);
        return this.service.create({
          examId: item.examId,
          ordinal: item.ordinal,
          kind,
          key: kind === RegradeKind.NewKey ? typedKey(item, values) : null,
          reason: values['reason'] ?? '',
        });
      },
    });
  }

  approve(regrade: RegradeDto, warnings: string[]): Promise<boolean> {
    return this.dialog.done({
      ...texts('Approve'),
      whom: this.named(regrade.ordinal, regrade.stem),
      undo: `${TEXT}Approve.Undo`,
      warnings,
      run: () => this.service.approve(regrade.id ?? ''),
    });
  }

  reject(regrade: RegradeDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Reject'),
      whom: this.named(regrade.ordinal, regrade.stem),
      danger: true,
      fields: [REASON],
      run: ({ reason = '' }) => this.service.reject(regrade.id ?? '', { reason }),
    });
  }

  withdraw(regrade: RegradeDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Withdraw'),
      whom: this.named(regrade.ordinal, regrade.stem),
      danger: true,
      run: () => this.service.withdraw(regrade.id ?? ''),
    });
  }

  private named(ordinal: number | undefined, stem = ''): string {
    const short = stem.length > STEM_SHOWN ? `${stem.slice(0, STEM_SHOWN)}…` : stem;
    return `${this.words.instant('TrainingExams::Desk:Nth', `${ordinal}`)} ${short}`;
  }
}

const texts = (act: string) => actTexts(`${TEXT}${act}`);
