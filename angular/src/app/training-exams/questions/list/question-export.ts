import { LocalizationService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import { ExportQuestionsInput, QuestionFormat } from '@proxy/training-exams/questions';
import { QuestionExchangeService } from '@proxy/training-exams/questions/exchange';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { ListQuery } from '@shared/data-list/list-query';
import { FileDownload } from '@shared/file-download.service';
import { map } from 'rxjs';

const TEXT = 'TrainingExams::Questions:Export';
const FORMATS = [QuestionFormat.Excel, QuestionFormat.Gift, QuestionFormat.Aiken];

/** What is filtered, as a file; says beforehand what the format cannot hold. */
@Injectable({ providedIn: 'root' })
export class QuestionExport {
  private readonly exchange = inject(QuestionExchangeService);
  private readonly dialog = inject(ActDialog);
  private readonly download = inject(FileDownload);
  private readonly words = inject(LocalizationService);

  async run(shown: ListQuery): Promise<void> {
    // All that is found, not only the page.
    const query = { ...shown, skipCount: undefined, maxResultCount: undefined };
    const chosen = await this.dialog.open({
      title: `${TEXT}.Title`,
      verb: TEXT,
      what: `${TEXT}.What`,
      fields: [
        {
          key: 'format',
          label: 'TrainingExams::DisplayName:Format',
          kind: 'select',
          required: true,
          value: String(QuestionFormat.Excel),
          options: FORMATS.map(value => ({
            value: String(value),
            label: `TrainingExams::Enum:QuestionFormat.${value}`,
          })),
        },
      ],
      run: ({ format }) => {
        const input = { ...query, format: Number(format) } as unknown as ExportQuestionsInput;
        return this.exchange.getExportPreview(input).pipe(map(preview => ({ format, preview })));
      },
    });
    if (!chosen || !(await this.acceptsLoss(chosen.preview.leftOut ?? 0))) return;
    const params = { ...query, format: chosen.format };
    this.download
      .get('/api/app/question-exchange/export', params)
      .subscribe({ error: () => undefined });
  }

  private async acceptsLoss(leftOut: number): Promise<boolean> {
    if (!leftOut) return true;
    return this.dialog.confirm({
      title: `${TEXT}.Title`,
      verb: `${TEXT}.Anyway`,
      what: this.words.instant('TrainingExams::Exchange:LeftOut', String(leftOut)),
    });
  }
}
