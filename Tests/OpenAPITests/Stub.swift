import OpenAPI
