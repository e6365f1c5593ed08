/** How many levels of lists and objects are walked. Deeper data is refused: nothing the platform takes or gives comes near. */
export const MAX_NESTING = 100;
