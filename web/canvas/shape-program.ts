import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'

/** What a node of ours gives the shader beside Sigma's own. */
export interface ShapeDisplay extends NodeDisplayData {
  /** A `shapeNumber`. */
  readonly shape: number
}

/** No node is drawn with a radius below this, in pixels: small ones stay visible and clickable in a large graph. */
export const leastRadius = 2.5

const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_point;
varying float v_pixels;
varying float v_shape;
const float bias = 255.0 / 254.0;
void main() {
  float pixels = max(a_size / u_sizeRatio, ${leastRadius.toFixed(1)});
  // The quad holds the shape (a circle 1, the triangle 1.35) and a pixel for the soft edge; without a graphics card each pixel counts.
  float reach = (a_shape < 0.5 ? 1.0 : 1.35) * pixels + 1.0;
  gl_Position = vec4((u_matrix * vec3(a_position + a_corner * reach * u_correctionRatio * 2.0, 1)).xy, 0, 1);
  v_point = a_corner * reach / pixels;
  v_pixels = pixels;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`

/** Distance to each outline, in radii; the corners agree with \`shapeCorners\` (y upwards here). */
const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_point;
varying float v_pixels;
varying float v_shape;
uniform vec4 u_rim;
float outline(vec2 p) {
  if (v_shape < 0.5) return length(p) - 1.0;
  if (v_shape < 1.5) return max(abs(p.x), abs(p.y)) - 0.884;
  if (v_shape < 2.5) return (abs(p.x) + abs(p.y) - 1.25) * 0.7071;
  if (v_shape < 3.5) return max(p.y, abs(p.x) * 0.866 - p.y * 0.5) - 0.675;
  return max(abs(p.x), abs(p.x) * 0.5 + abs(p.y) * 0.866) - 0.97;
}
void main(void) {
  float pixels = outline(v_point) * v_pixels;
  #ifdef PICKING_MODE
  gl_FragColor = pixels > 0.5 ? vec4(0.0) : v_color;
  #else
  float inside = clamp(0.5 - pixels, 0.0, 1.0);
  float rim = v_pixels > 4.0 ? clamp(pixels + 1.7, 0.0, 1.0) : 0.0;
  gl_FragColor = mix(vec4(0.0), mix(v_color, u_rim, rim), inside);
  #endif
}`

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
const uniforms = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix', 'u_rim'] as const

/** One program for the five kinds: they share a buffer, so that what lies on top does not depend on the kind. */
export default class ShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
  /** Red, green, blue of the rim, 0 to 1; set by the theme. */
  static rim: readonly [number, number, number] = [1, 1, 1]

  getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES as 4,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [-1, 1],
        [1, -1],
        [1, 1],
      ],
    }
  }

  processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData): void {
    const { x, y, size, color, shape } = data as ShapeDisplay
    this.array.set([x, y, size, floatColor(color), shape, nodeIndex], startIndex)
  }

  setUniforms({ sizeRatio, correctionRatio, matrix }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations.u_sizeRatio!, sizeRatio)
    gl.uniform1f(uniformLocations.u_correctionRatio!, correctionRatio)
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, matrix)
    gl.uniform4f(uniformLocations.u_rim!, ...ShapeProgram.rim, 1)
  }
}
