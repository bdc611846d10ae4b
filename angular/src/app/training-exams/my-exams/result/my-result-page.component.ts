import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { MyAppealService } from '@proxy/training-exams/appeals';
import { CompletionCertificateService } from '@proxy/training-exams/completion';
import { ExamDisclosure, ExamKind } from '@proxy/training-exams/exams';
import { MyResultDto, MyResultService } from '@proxy/training-exams/results';
import { InlineErrors } from '@shared/errors/inline-errors';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { TimeLineComponent } from '@shared/time-line/time-line.component';
import { map } from 'rxjs';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { MyAppealActs } from './my-appeal-acts';
import { MyAppealsComponent } from './my-appeals.component';
import { MyQuestionResultComponent } from './my-question-result.component';
import { changesOf } from './score-changes';

/** What came of an own attempt, as far as the exam discloses it. */
@Component({
  selector: 'app-my-result-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LocalTimePipe,
    LocalizationPipe,
    MyAppealsComponent,
    MyQuestionResultComponent,
    PageHeaderComponent,
    PageStateComponent,
    RouterLink,
    StateChipComponent,
    TimeLineComponent,
  ],
  templateUrl: './my-result-page.component.html',
  styleUrl: './my-result-page.component.scss',
})
export class MyResultPageComponent {
  private readonly results = inject(MyResultService);
  private readonly appealService = inject(MyAppealService);
  private readonly certificates = inject(CompletionCertificateService);
  private readonly inline = inject(InlineErrors);
  private readonly acts = inject(MyAppealActs);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly words = inject(LocalizationService);

  readonly attemptId = input.required<string>();

  protected readonly resource = rxResource({
    params: () => this.attemptId(),
    stream: ({ params }) => this.inline.within(this.results.get(params)),
  });
  protected readonly result = shown(this.resource);
  private readonly appealsResource = rxResource({
    params: () => this.attemptId(),
    stream: ({ params: attemptId }) =>
      this.appealService.getList({ attemptId }).pipe(map(({ items }) => items ?? [])),
  });
  protected readonly appeals = computed(
    () => (this.appealsResource.hasValue() && this.appealsResource.value()) || [],
  );
  protected readonly changes = computed(() =>
    changesOf(this.result.value()?.changes ?? [], (key, ...values) =>
      this.words.instant(key, ...values),
    ),
  );
  protected readonly mayHaveCertificate = computed(() => {
    const result = this.result.value();
    return (
      result?.counts === true && result.isPassed === true && result.kind !== ExamKind.Rehearsal
    );
  });
  protected readonly Disclosure = ExamDisclosure;

  protected async appeal(result: MyResultDto, ordinal?: number): Promise<void> {
    if (!(await this.acts.file(result, ordinal))) return;
    this.toaster.success('TrainingExams::MyResult:Appealed');
    this.appealsResource.reload();
  }

  protected openCertificate({ examId = '' }: MyResultDto): void {
    this.certificates
      .issue(examId)
      .subscribe(() => void this.router.navigate(['/training-exams/mine/certificates', examId]));
  }
}
