import { LocalizationService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import { MyAppealService } from '@proxy/training-exams/appeals';
import { MyResultDto } from '@proxy/training-exams/results';
import { ActDialog, ActField } from '@shared/act-dialog/act-dialog.service';

const TEXT = 'TrainingExams::MyResult:Appeal';
const MAX_TEXT = 1000;

/** Asks for a result to be looked at again. */
@Injectable({ providedIn: 'root' })
export class MyAppealActs {
  private readonly service = inject(MyAppealService);
  private readonly dialog = inject(ActDialog);
  private readonly words = inject(LocalizationService);

  /** About one question, or about what the person chooses. */
  file({ attemptId, title, questions = [] }: MyResultDto, ordinal?: number): Promise<boolean> {
    const about: ActField = {
      key: 'ordinal',
      label: 'TrainingExams::Appeals:About',
      kind: 'select',
      required: true,
      value: ordinal ? `${ordinal}` : '0',
      options: [
        { value: '0', label: 'TrainingExams::Appeals:Whole' },
        ...questions.map(({ ordinal, number, points, maxPoints }) => ({
          value: `${ordinal}`,
          label: this.words.instant(
            'TrainingExams::Appeals:QuestionPoints',
            `${number}`,
            `${points ?? '—'}`,
            `${maxPoints}`,
          ),
        })),
      ],
    };
    return this.dialog.done({
      title: TEXT,
      verb: `${TEXT}.Verb`,
      what: `${TEXT}.What`,
      whom: title,
      undo: `${TEXT}.Undo`,
      fields: [
        ...(questions.length ? [about] : []),
        {
          key: 'text',
          label: 'TrainingExams::DisplayName:Text',
          help: `${TEXT}.Help`,
          kind: 'long-text',
          required: true,
          maxLength: MAX_TEXT,
        },
      ],
      run: ({ ordinal: chosen, text = '' }) =>
        this.service.create({ attemptId, ordinal: Number(chosen) || null, text }),
    });
  }
}
