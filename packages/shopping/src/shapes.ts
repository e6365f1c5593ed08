export { loadShapes } from './shapes/load-shapes.ts';
export {
  type FieldShape,
  type LeafShape,
  type ListShape,
  type ObjectShape,
  readShape,
} from './shapes/read-shape.ts';
export type { OperationShapes, Shape } from './shapes/shape.ts';
