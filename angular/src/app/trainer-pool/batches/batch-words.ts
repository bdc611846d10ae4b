import { LocalizationService } from '@abp/ng.core';
import { TrainerBatchListDto } from '@proxy/trainer-pool/trainers';

/** 第几批, or that it has no number yet. */
export const batchName = (
  words: LocalizationService,
  { number }: Pick<TrainerBatchListDto, 'number'>,
): string =>
  number
    ? words.instant('TrainerPool::Batches:Nth', `${number}`)
    : words.instant('TrainerPool::Batches:NoNumber');
