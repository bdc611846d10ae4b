import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { PaperDto, PaperStatus } from '@proxy/training-exams/papers';
import { EmptyStateComponent } from '@shared/empty-state/empty-state.component';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { serverError } from '@shared/errors/server-error';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { PaperActs } from '../paper-acts';
import { paperResource } from '../paper-resource';
import { PAPER_TONES, markingName, paperStatusName } from '../paper-words';
import { PaperSectionsComponent } from './paper-sections.component';

@Component({
  selector: 'app-paper-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyStateComponent,
    ErrorTextComponent,
    LocalTimePipe,
    LocalizationPipe,
    PageHeaderComponent,
    PaperSectionsComponent,
    RouterLink,
    StateChipComponent,
  ],
  templateUrl: './paper-page.component.html',
  styles: `
    :host {
      display: block;
    }
    .waiting {
      min-height: 240px;
      padding: 96px 16px;
      color: var(--app-muted);
      text-align: center;
    }
  `,
})
export class PaperPageComponent {
  private readonly acts = inject(PaperActs);
  private readonly permissions = inject(PermissionService);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);

  readonly id = input.required<string>();

  private readonly resource = paperResource(this.id);
  protected readonly paper = computed(() =>
    this.resource.hasValue() ? this.resource.value() : null,
  );
  protected readonly failure = computed(() => {
    const error = this.resource.error();
    return error ? serverError(error) : null;
  });
  protected readonly status = computed(() => this.paper()?.status ?? PaperStatus.Draft);
  protected readonly tone = computed(() => PAPER_TONES[this.status()]);
  protected readonly isDraft = computed(() => this.status() === PaperStatus.Draft);
  protected readonly isPublished = computed(() => this.status() === PaperStatus.Published);
  protected readonly mayEdit = this.may('Edit');
  protected readonly mayPublish = this.may('Publish');

  protected readonly statusName = paperStatusName;
  protected readonly markingName = markingName;

  protected async publish(paper: PaperDto): Promise<void> {
    if (await this.acts.publish(paper)) this.done('Publish');
  }

  protected async retire(paper: PaperDto): Promise<void> {
    if (await this.acts.retire(paper)) this.done('Retire');
  }

  protected async copy(paper: PaperDto): Promise<void> {
    const copy = await this.acts.copy(paper);
    if (copy) void this.router.navigate(['/training-exams/papers', copy.id, 'design']);
  }

  protected async delete(paper: PaperDto): Promise<void> {
    if (!(await this.acts.delete(paper))) return;
    this.toaster.success('AbpUi::DeletedSuccessfully');
    void this.router.navigate(['/training-exams/papers'], { replaceUrl: true });
  }

  protected reload(): void {
    this.resource.reload();
  }

  private done(act: string): void {
    this.toaster.success(`TrainingExams::Papers:${act}.Done`);
    this.reload();
  }

  private may(act: string): boolean {
    return this.permissions.getGrantedPolicy(`TrainingExams.Papers.${act}`);
  }
}
