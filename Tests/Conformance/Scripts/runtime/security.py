"""Credentials for the security schemes of a description."""

BEARER = '.bearer(try BearerToken("proof.token"))'
BASIC = '.basic(try BasicCredentials(username: "proof", password: "of run time"))'


def requirements(description, operation):
    """The names of the schemes that an operation needs, all those of one list; it is inherited from the root."""
    found = operation.operation.get("security", description.root.get("security", []))
    return [list(one) for one in found if isinstance(one, dict)]


def schemes(description):
    """The security schemes of a description, by name."""
    found = description.root.get("components", {}).get("securitySchemes", {})
    return {name: description.followed(one) for name, one in found.items()}


def authorization(description, operations, by_scheme, literal):
    """The Swift expression of the credentials of a client: one for every scheme, or the one of the only scheme.

    `literal` writes a text as a literal.
    """
    known = {name: credential(one, literal) for name, one in schemes(description).items()}
    known = {name: one for name, one in known.items() if one}
    if by_scheme:
        return ".schemes([" + ", ".join(f"{literal(name)}: {one}" for name, one in known.items()) + "])"
    named = {name for one in operations for names in requirements(description, one) for name in names}
    used = [one for name, one in known.items() if name in named] or list(known.values())
    return used[0] if len(used) == 1 else ".none"


def credential(scheme, literal):
    """The credential of a scheme; None when none is sent."""
    kind, name = scheme.get("type"), str(scheme.get("scheme")).lower()
    if kind == "apiKey":
        return f'.apiKey(try APIKey("proof-key", in: .{scheme["in"]}({literal(scheme["name"])})))'
    if kind in ("oauth2", "openIdConnect") or kind == "http" and name == "bearer":
        return BEARER
    return BASIC if kind == "http" and name == "basic" else None


def is_checked(description, operation):
    """Whether openapi-core sees that credentials are missing: every way to prove oneself needs one that it reads."""
    known = schemes(description)
    ways = requirements(description, operation)
    read = {name for name, scheme in known.items() if scheme.get("type") in ("apiKey", "http")}
    return bool(ways) and all(read & set(way) for way in ways)
