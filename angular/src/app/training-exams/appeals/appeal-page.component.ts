import { LocalizationPipe, LocalizationService, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import {
  AppealDetailDto,
  AppealDto,
  AppealService,
  AppealStatus,
  AppealedQuestionDto,
} from '@proxy/training-exams/appeals';
import { QuestionKind } from '@proxy/training-exams/questions';
import { RegradeService } from '@proxy/training-exams/regrading';
import { InlineErrors } from '@shared/errors/inline-errors';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { firstValueFrom } from 'rxjs';
import { answerWords, numberWords } from '../answer-words';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { QuestionViewComponent } from '../questions/parts/question-view.component';
import { shown } from '@shared/shown';
import { AppealActs } from './appeal-acts';
import { APPEAL_TONES, appealStatusName } from './appeal-words';

const REGRADES_OFFERED = 100;

/** An appeal with what it is about: question, key, what was answered and given for it. */
@Component({
  selector: 'app-appeal-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LocalTimePipe,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    QuestionViewComponent,
    RouterLink,
    StateChipComponent,
  ],
  templateUrl: './appeal-page.component.html',
  styleUrl: './appeal-page.component.scss',
})
export class AppealPageComponent {
  private readonly service = inject(AppealService);
  private readonly regrades = inject(RegradeService);
  private readonly inline = inject(InlineErrors);
  private readonly acts = inject(AppealActs);
  private readonly words = inject(LocalizationService);
  private readonly toaster = inject(ToasterService);

  readonly id = input.required<string>();

  protected readonly resource = rxResource({
    params: () => this.id(),
    stream: ({ params }) => this.inline.within(this.service.get(params)),
  });
  protected readonly detail = shown(this.resource);
  protected readonly tone = computed(
    () => APPEAL_TONES[this.detail.value()?.appeal?.status ?? AppealStatus.Open],
  );
  protected readonly isOpen = computed(
    () => this.detail.value()?.appeal?.status === AppealStatus.Open,
  );
  protected readonly mayCorrect = inject(PermissionService).getGrantedPolicy(
    'TrainingExams.Exams.Regrade',
  );
  protected readonly statusName = appealStatusName;
  protected readonly Kind = QuestionKind;

  protected answered({ kind, answer = '' }: AppealedQuestionDto): string {
    return answerWords(kind, answer, text => this.words.instant(text));
  }

  protected nth(numbered: AppealDto | AppealedQuestionDto): string {
    return numberWords(numbered, (key, ...values) => this.words.instant(key, ...values));
  }

  protected async reject(detail: AppealDetailDto): Promise<void> {
    this.after(await this.acts.reject(detail));
  }

  protected async correct(detail: AppealDetailDto): Promise<void> {
    this.after(await this.acts.correct(detail));
  }

  protected async byRegrade(detail: AppealDetailDto): Promise<void> {
    const input = {
      examId: detail.appeal?.examId,
      skipCount: 0,
      maxResultCount: REGRADES_OFFERED,
    };
    const { items = [] } = await firstValueFrom(this.regrades.getList(input));
    this.after(await this.acts.byRegrade(detail, items));
  }

  private after(done: boolean): void {
    if (!done) return;
    this.toaster.success('TrainingExams::Appeals:Answered');
    this.resource.reload();
  }
}
