import { LocalizationPipe, LocalizationService, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TrainerBatchDto, TrainerBatchService } from '@proxy/trainer-pool/trainers';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { actTexts } from '@shared/act-dialog/act-words';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { specialitiesText } from '../../specialities';
import { batchResource } from '../batch-resource';
import { batchName } from '../batch-words';

const TEXT = 'TrainerPool::Batches:';

/** A batch: who is in it, and publishing it. */
@Component({
  selector: 'app-batch-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LocalTimePipe,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    RouterLink,
    StateChipComponent,
  ],
  templateUrl: './batch-page.component.html',
})
export class BatchPageComponent {
  private readonly service = inject(TrainerBatchService);
  private readonly dialog = inject(ActDialog);
  private readonly permissions = inject(PermissionService);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly words = inject(LocalizationService);

  readonly id = input.required<string>();

  protected readonly resource = batchResource(this.id);
  protected readonly batch = shown(this.resource);
  protected readonly mayEdit = this.may('Edit');
  protected readonly mayPublish = this.may('Publish');
  protected readonly maySeeNominations =
    this.permissions.getGrantedPolicy('TrainerPool.Nominations');
  protected readonly specialitiesText = specialitiesText;

  protected nameOf = (batch: TrainerBatchDto) => batchName(this.words, batch);

  protected async publish(batch: TrainerBatchDto): Promise<void> {
    const done = await this.dialog.done({
      ...texts('Publish'),
      whom: this.words.instant(`${TEXT}Publish.Whom`, batch.noticeNumber ?? '', `${batch.count}`),
      run: () => this.service.publish(batch.id ?? ''),
    });
    if (!done) return;
    this.toaster.success(`${TEXT}Done.publish`);
    this.resource.reload();
  }

  protected async delete(batch: TrainerBatchDto): Promise<void> {
    const done = await this.dialog.done({
      ...texts('Delete'),
      whom: batch.noticeNumber,
      danger: true,
      run: () => this.service.delete(batch.id ?? ''),
    });
    if (!done) return;
    this.toaster.success('AbpUi::DeletedSuccessfully');
    void this.router.navigate(['/trainer-pool/batches'], { replaceUrl: true });
  }

  private may(act: string): boolean {
    return this.permissions.getGrantedPolicy(`TrainerPool.Batches.${act}`);
  }
}

const texts = (act: string) => ({
  ...actTexts(`${TEXT}${act}`),
  undo: `${TEXT}${act}.Undo`,
});
