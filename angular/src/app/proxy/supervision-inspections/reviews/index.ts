export * from './models';
export * from './review-stage.enum';
export * from './review.service';
