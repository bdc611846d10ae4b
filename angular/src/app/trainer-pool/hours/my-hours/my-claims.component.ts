import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  MyStudyClaimService,
  StudyClaimDto,
  StudyClaimStatus,
} from '@proxy/trainer-pool/self-study';
import { CellDirective, RowActsDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { ProofsComponent } from '../claims/proofs.component';
import { claimStatusName, claimTone } from '../hours-words';

/** The own claims; what was sent back can be handed in again. */
@Component({
  selector: 'app-my-claims',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CellDirective,
    DataListComponent,
    LocalizationPipe,
    ProofsComponent,
    RouterLink,
    RowActsDirective,
    StateChipComponent,
  ],
  template: `
    <section aria-labelledby="claims">
      <h2 id="claims" class="panel-title mt-3">
        {{ 'TrainerPool::Claims:Mine' | abpLocalization }}
      </h2>
      <app-data-list
        embedded
        caption="TrainerPool::Claims:Mine"
        emptyText="TrainerPool::Claims:NoneOwn"
        emptyHint="TrainerPool::Claims:NoneOwnHint"
        [columns]="columns"
        [load]="load"
      >
        <ng-template appCell="proofs" let-row>
          <app-proofs [proofs]="row.proofs" [url]="'/api/app/my-study-claim/' + row.id" />
        </ng-template>
        <ng-template appCell="status" let-row>
          <app-state-chip [tone]="tone(row.status)" [label]="statusName(row.status)" />
          @if (row.returnReason) {
            <small class="text-muted d-block">{{ row.returnReason }}</small>
          }
        </ng-template>
        <ng-template appRowActs let-row>
          @if (row.status === Status.Returned) {
            <a
              class="btn btn-sm btn-primary"
              [routerLink]="['/trainer-pool/my-hours/claim', row.id]"
              >{{ 'TrainerPool::Claims:Again' | abpLocalization }}</a
            >
          }
        </ng-template>
      </app-data-list>
    </section>
  `,
})
export class MyClaimsComponent {
  private readonly service = inject(MyStudyClaimService);

  protected readonly Status = StudyClaimStatus;
  protected readonly statusName = claimStatusName;
  protected readonly tone = claimTone;
  protected readonly columns: ListColumn<StudyClaimDto>[] = [
    { key: 'title', header: 'TrainerPool::Claims:What', lead: true },
    { key: 'occurredOn', header: 'TrainerPool::DisplayName:OccurredOn', width: '110px' },
    { key: 'hours', header: 'TrainerPool::DisplayName:Hours', align: 'end', width: '70px' },
    { key: 'proofs', header: 'TrainerPool::Claims:Proofs' },
    { key: 'status', header: 'TrainerPool::Sessions:Status' },
  ];
  protected readonly load = ({ skipCount, maxResultCount }: ListQuery) =>
    this.service.getList({ skipCount, maxResultCount });
}
