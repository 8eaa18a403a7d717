/// The places of a template that are filled anew for each request, written `{{slot.name}}` in it.
protocol TemplateSlot: RawRepresentable, CaseIterable, Sendable, Hashable where RawValue == String {}
