import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  computed,
  inject,
  input,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { specialitiesText } from '../../specialities';
import { batchResource } from '../batch-resource';
import { batchName } from '../batch-words';

/** 聘任通知: to print, stamp and hand out. */
@Component({
  selector: 'app-notice-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, PageHeaderComponent, PageStateComponent, RouterLink],
  templateUrl: './notice-page.component.html',
  styleUrl: './notice-page.component.scss',
})
export class NoticePageComponent {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly words = inject(LocalizationService);

  readonly id = input.required<string>();

  protected readonly resource = batchResource(this.id);
  protected readonly batch = shown(this.resource);
  protected readonly nth = computed(() => {
    const batch = this.batch.value();
    return batch?.number ? batchName(this.words, batch) : '';
  });
  protected readonly specialitiesText = specialitiesText;

  protected print(): void {
    this.window?.print();
  }
}
