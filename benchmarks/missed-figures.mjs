/** Why a figure is missed and what was tried, by row and metric. Shown in RESULTS.md while it is missed. */
export const missedFigures = {};
