import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ExamDto, ExamKind, ExamStatus } from '@proxy/training-exams/exams';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { serverError } from '@shared/errors/server-error';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { CandidatesComponent } from '../candidates/candidates.component';
import { ExamActs } from '../exam-acts';
import { examResource } from '../exam-resource';
import {
  examKindName,
  examStatusName,
  examTone,
  mayBeCancelled,
  mayBeExtended,
} from '../exam-words';
import { ExamIndicatorComponent } from '../indicator/exam-indicator.component';
import { ExamFactsComponent } from './exam-facts.component';

type Act = 'schedule' | 'cancel' | 'release';

@Component({
  selector: 'app-exam-detail',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CandidatesComponent,
    ErrorTextComponent,
    ExamFactsComponent,
    ExamIndicatorComponent,
    LocalizationPipe,
    PageHeaderComponent,
    RouterLink,
    StateChipComponent,
  ],
  templateUrl: './exam-detail.component.html',
})
export class ExamDetailComponent {
  private readonly acts = inject(ExamActs);
  private readonly permissions = inject(PermissionService);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);

  readonly id = input.required<string>();

  private readonly resource = examResource(this.id);
  protected readonly exam = computed(() =>
    this.resource.hasValue() ? this.resource.value() : null,
  );
  protected readonly failure = computed(() => {
    const error = this.resource.error();
    return error ? serverError(error) : null;
  });
  protected readonly Status = ExamStatus;
  protected readonly Kind = ExamKind;
  protected readonly statusName = examStatusName;
  protected readonly kindName = examKindName;
  protected readonly tone = examTone;
  protected readonly mayEdit = this.may('Edit');
  protected readonly maySupervise = this.may('Supervise');
  protected readonly mayRelease = this.may('Release');
  protected readonly maySeeResults = this.may('Results');
  protected readonly mayMark = this.permissions.getGrantedPolicy('TrainingExams.Marking');

  protected mayExtend(exam: ExamDto): boolean {
    return this.maySupervise && mayBeExtended(exam);
  }

  protected mayCancel(exam: ExamDto): boolean {
    return this.mayEdit && mayBeCancelled(exam, Date.now());
  }

  protected async run(act: Act, exam: ExamDto): Promise<void> {
    if (!(await this.acts[act](exam))) return;
    this.toaster.success(`TrainingExams::Exams:Done.${act}`);
    this.reload();
  }

  protected async grantTime(exam: ExamDto): Promise<void> {
    if (await this.acts.grantTime(exam)) this.reload();
  }

  protected async delete(exam: ExamDto): Promise<void> {
    if (!(await this.acts.delete(exam))) return;
    this.toaster.success('AbpUi::DeletedSuccessfully');
    void this.router.navigate(['/training-exams/exams'], { replaceUrl: true });
  }

  protected reload(): void {
    this.resource.reload();
  }

  private may(act: string): boolean {
    return this.permissions.getGrantedPolicy(`TrainingExams.Exams.${act}`);
  }
}
