import { LocalizationService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import { AppealDetailDto, AppealDto, AppealService } from '@proxy/training-exams/appeals';
import { RegradeDto } from '@proxy/training-exams/regrading';
import { ActDialog, ActField } from '@shared/act-dialog/act-dialog.service';
import { actTexts } from '@shared/act-dialog/act-words';
import { regradeKindName, regradeStatusName } from '../regrading/regrade-words';

const TEXT = 'TrainingExams::Appeals:';
const REPLY: ActField = {
  key: 'reply',
  label: 'TrainingExams::DisplayName:Reply',
  help: `${TEXT}ReplyHelp`,
  kind: 'long-text',
  required: true,
  maxLength: 1000,
};

/** The ways to answer an appeal; each is final, and the candidate reads the reply. */
@Injectable({ providedIn: 'root' })
export class AppealActs {
  private readonly service = inject(AppealService);
  private readonly dialog = inject(ActDialog);
  private readonly words = inject(LocalizationService);

  reject({ appeal }: AppealDetailDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Reject'),
      whom: appeal?.userName,
      danger: true,
      fields: [REPLY],
      run: ({ reply = '' }) => this.service.answer(idOf(appeal), { isUpheld: false, reply }),
    });
  }

  /** Upheld, with other points for one question of this candidate. */
  correct({ appeal, questions = [] }: AppealDetailDto): Promise<boolean> {
    const options = questions.map(({ ordinal, points, maxPoints }) => ({
      value: `${ordinal}`,
      label: this.words.instant(`${TEXT}QuestionPoints`, `${ordinal}`, `${points}`, `${maxPoints}`),
    }));
    return this.dialog.done({
      ...texts('Correct'),
      whom: appeal?.userName,
      fields: [
        {
          key: 'ordinal',
          label: `${TEXT}About`,
          kind: 'select',
          required: true,
          value: options.length === 1 ? options[0]?.value : '',
          options,
        },
        { key: 'points', label: `${TEXT}NewPoints`, kind: 'number', required: true },
        REPLY,
      ],
      run: ({ ordinal, points, reply = '' }) =>
        this.service.answer(idOf(appeal), {
          isUpheld: true,
          reply,
          correction: { ordinal: Number(ordinal), points: Number(points) },
        }),
    });
  }

  /** Upheld, by a re-grade that cures it for everybody. */
  byRegrade({ appeal }: AppealDetailDto, regrades: readonly RegradeDto[]): Promise<boolean> {
    const options = regrades.map(regrade => ({
      value: regrade.id ?? '',
      label: this.regradeName(regrade),
    }));
    return this.dialog.done({
      ...texts('ByRegrade'),
      whom: appeal?.userName,
      fields: [
        {
          key: 'regradeId',
          label: 'TrainingExams::Menu:Regrades',
          help: `${TEXT}ByRegrade.Help`,
          kind: 'select',
          required: true,
          options,
        },
        REPLY,
      ],
      run: ({ regradeId, reply = '' }) =>
        this.service.answer(idOf(appeal), { isUpheld: true, reply, regradeId }),
    });
  }

  private regradeName({ ordinal, kind, status }: RegradeDto): string {
    return [
      this.words.instant('TrainingExams::Desk:Nth', `${ordinal}`),
      this.words.instant(regradeKindName(kind)),
      this.words.instant(regradeStatusName(status)),
    ].join(' · ');
  }
}

const idOf = (appeal: AppealDto | undefined) => appeal?.id ?? '';
const texts = (act: string) => ({
  ...actTexts(`${TEXT}${act}`),
  undo: `${TEXT}Undo`,
});
