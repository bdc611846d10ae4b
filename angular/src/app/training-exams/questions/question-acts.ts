import { LocalizationService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import {
  QuestionDto,
  QuestionListDto,
  QuestionService,
  QuestionsReviewedDto,
  ReadQuestionInput,
} from '@proxy/training-exams/questions';
import { ActDialog, ActValues } from '@shared/act-dialog/act-dialog.service';
import { actTexts, reasonField } from '@shared/act-dialog/act-words';

const TEXT = 'TrainingExams::Questions:';
const REASON = reasonField('TrainingExams::DisplayName:Reason');
const STEM_SHOWN = 60;

/** What can be done with a question: each asks first and says what follows. */
@Injectable({ providedIn: 'root' })
export class QuestionActs {
  private readonly service = inject(QuestionService);
  private readonly dialog = inject(ActDialog);
  private readonly words = inject(LocalizationService);

  review(question: QuestionDto): Promise<boolean> {
    const versionNumber = question.latestVersionNumber ?? 1;
    return this.dialog.done({
      ...this.texts('Review'),
      whom: this.named(question, versionNumber),
      undo: `${TEXT}Review.Undo`,
      run: () => this.service.review(idOf(question), { versionNumber }),
    });
  }

  reviewMany(questions: ReadQuestionInput[]): Promise<QuestionsReviewedDto | undefined> {
    return this.dialog.open({
      ...this.texts('Review'),
      title: this.words.instant(`${TEXT}ReviewMany.Title`, String(questions.length)),
      what: `${TEXT}ReviewMany.What`,
      undo: `${TEXT}Review.Undo`,
      run: () => this.service.reviewMany({ questions }),
    });
  }

  returnToDraft(question: QuestionDto): Promise<boolean> {
    return this.dialog.done({
      ...this.texts('Return'),
      whom: this.named(question),
      danger: true,
      fields: [REASON],
      run: values => this.service.returnToDraft(idOf(question), reasonIn(values)),
    });
  }

  retire(question: QuestionDto): Promise<boolean> {
    return this.dialog.done({
      ...this.texts('Retire'),
      whom: this.named(question),
      undo: `${TEXT}Retire.Undo`,
      danger: true,
      fields: [REASON],
      run: values => this.service.retire(idOf(question), reasonIn(values)),
    });
  }

  restore(question: QuestionDto): Promise<boolean> {
    return this.dialog.done({
      ...this.texts('Restore'),
      whom: this.named(question),
      run: () => this.service.restore(idOf(question)),
    });
  }

  delete(question: QuestionDto): Promise<boolean> {
    return this.dialog.done({
      ...this.texts('Delete'),
      verb: 'AbpUi::Delete',
      whom: this.named(question),
      undo: `${TEXT}Delete.Undo`,
      danger: true,
      run: () => this.service.delete(idOf(question)),
    });
  }

  private readonly texts = (act: string) => actTexts(`${TEXT}${act}`);

  private named({ stem = '' }: QuestionListDto, version?: number): string {
    const short = stem.length > STEM_SHOWN ? `${stem.slice(0, STEM_SHOWN)}…` : stem;
    return version ? `${short}（${this.words.instant(`${TEXT}VersionNth`, `${version}`)}）` : short;
  }
}

const idOf = ({ id }: QuestionDto) => id ?? '';
const reasonIn = (values: ActValues) => ({ reason: values['reason'] ?? '' });
