import { LocalizationPipe } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, inject, viewChild } from '@angular/core';
import {
  GetStudyClaimsInput,
  StudyClaimDto,
  StudyClaimService,
  StudyClaimStatus,
} from '@proxy/trainer-pool/self-study';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { actTexts, reasonField } from '@shared/act-dialog/act-words';
import { CellDirective, RowActsDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { CLAIM_STATUSES, claimStatusName, claimTone } from '../hours-words';
import { ProofsComponent } from './proofs.component';

const TEXT = 'TrainerPool::Claims:';

/** 自学学时认定: staff look at the proof and decide. */
@Component({
  selector: 'app-claim-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CellDirective,
    DataListComponent,
    LocalizationPipe,
    PageHeaderComponent,
    ProofsComponent,
    RowActsDirective,
    StateChipComponent,
  ],
  templateUrl: './claim-list.component.html',
})
export class ClaimListComponent {
  private readonly service = inject(StudyClaimService);
  private readonly dialog = inject(ActDialog);
  private readonly toaster = inject(ToasterService);
  private readonly list = viewChild(DataListComponent);

  protected readonly Status = StudyClaimStatus;
  protected readonly statusName = claimStatusName;
  protected readonly tone = claimTone;
  protected readonly columns: ListColumn<StudyClaimDto>[] = [
    { key: 'personName', header: 'TrainerPool::Record:Name', lead: true },
    { key: 'organizationUnitName', header: 'TrainerPool::Record:Unit' },
    { key: 'title', header: 'TrainerPool::Claims:What' },
    { key: 'occurredOn', header: 'TrainerPool::DisplayName:OccurredOn', width: '110px' },
    { key: 'hours', header: 'TrainerPool::DisplayName:Hours', align: 'end', width: '70px' },
    { key: 'proofs', header: 'TrainerPool::Claims:Proofs' },
    { key: 'status', header: 'TrainerPool::Sessions:Status', width: '110px' },
  ];

  protected readonly filters: ListFilter[] = [
    {
      key: 'status',
      label: 'TrainerPool::Sessions:Status',
      kind: 'select',
      options: CLAIM_STATUSES,
    },
    { key: 'organizationUnitId', label: 'TrainerPool::Record:Unit', kind: 'org-unit' },
  ];

  protected readonly load = (query: ListQuery) =>
    this.service.getList(query as unknown as GetStudyClaimsInput);

  protected approve(claim: StudyClaimDto): Promise<void> {
    return this.act('Approve', claim, [], () => this.service.approve(claim.id ?? ''));
  }

  protected return(claim: StudyClaimDto): Promise<void> {
    return this.act('Return', claim, [REASON], ({ reason = '' }) =>
      this.service.return(claim.id ?? '', { reason }),
    );
  }

  private async act(
    name: string,
    claim: StudyClaimDto,
    fields: (typeof REASON)[],
    run: Parameters<ActDialog['done']>[0]['run'],
  ): Promise<void> {
    const done = await this.dialog.done({
      ...actTexts(`${TEXT}${name}`),
      whom: `${claim.personName} · ${claim.title} · ${claim.hours}`,
      undo: `${TEXT}${name}.Undo`,
      fields,
      run,
    });
    if (!done) return;
    this.toaster.success(`${TEXT}Done.${name}`);
    this.list()?.reload();
  }
}

const REASON = reasonField('TrainerPool::DisplayName:Reason');
