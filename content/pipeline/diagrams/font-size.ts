// The size in px that all labels of diagrams are set in; components/lesson/diagram.css says the same.

export const FONT_SIZE = 15;
